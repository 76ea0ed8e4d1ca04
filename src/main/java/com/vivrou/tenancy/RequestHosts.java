package com.vivrou.tenancy;

import jakarta.servlet.http.HttpServletRequest;

/** Reads the Host header of a request, once; later calls on the same request give the same answer. */
public interface RequestHosts {
    RequestHost of(HttpServletRequest request);
}
