package com.vivrou.kernel;

/**
 * Where a program sends a question that is too long for an address: from any page of the web, without cookies, and nothing
 * changes by it. The front door, which knows every address, implements it.
 */
public interface OpenQuestions {
    /** @param path without context root and query, such as {@code /api/v1/matching} */
    boolean isAskedAt(String path);
}
