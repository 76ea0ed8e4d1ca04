package com.vivrou.kernel;

/**
 * A request of a program that cannot be answered, and what to do about it. The words are found when it is written, in the
 * caller's language: {@code api.problem.<kind>} among the texts of the feature that refuses.
 */
public class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String feature;
    private final int status;
    private final String kind;
    private final String parameter;
    private final transient Object[] values;

    /**
     * @param status of HTTP
     * @param parameter what is refused: a parameter or the path of a field; empty when it is none
     * @param values for the words of the kind
     */
    public ApiProblem(String feature, int status, String kind, String parameter, Object... values) {
        super(kind, null, false, false);
        this.feature = feature;
        this.status = status;
        this.kind = kind;
        this.parameter = parameter;
        this.values = values.clone();
    }

    public String feature() {
        return feature;
    }

    public int status() {
        return status;
    }

    /** Key of the words: {@code api.problem.<kind>}. */
    public String kind() {
        return kind;
    }

    public String parameter() {
        return parameter;
    }

    public Object[] values() {
        return values.clone();
    }
}
