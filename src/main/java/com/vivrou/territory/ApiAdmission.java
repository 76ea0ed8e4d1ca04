package com.vivrou.territory;

/** How often one address may ask the API; asking counts. */
public interface ApiAdmission {
    boolean admits(String address);
}
