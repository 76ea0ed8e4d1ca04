package com.vivrou.travel;

/**
 * What slows traffic around a commune.
 *
 * @param density class of the density grid, from 1 (dense) to 7 (very dispersed); 0 when it is not known
 * @param mountain whether the commune is classed as mountain
 */
public record Ground(int density, boolean mountain) {
    public static final Ground UNKNOWN = new Ground(0, false);
    private static final int CLASSES = 7;

    public Ground {
        if (density < 0 || density > CLASSES) {
            throw new IllegalArgumentException("The density grid has no class " + density + ".");
        }
    }
}
