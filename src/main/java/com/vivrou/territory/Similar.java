package com.vivrou.territory;

import com.vivrou.kernel.Bilingual;

/**
 * The communes of France that a commune is fairly compared with.
 *
 * @param name what they have in common: the class of the density grid (INSEE, seven levels)
 * @param communes how many they are, the commune itself included
 */
public record Similar(Bilingual name, int communes) {}
