package com.vivrou.territory;

/** How often one address may ask what costs the server work; asking counts. */
public interface ApiAdmission {
    /**
     * Seconds to wait; 0 when the request is admitted.
     *
     * @param calls how many calls of the API the request counts as
     */
    int secondsToWait(String address, int calls);

    /** Whether one call of the API is admitted. */
    default boolean admits(String address) {
        return secondsToWait(address, 1) == 0;
    }
}
