package com.vivrou.kernel;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from, for limits: never written down. */
public final class ClientAddress {
    private ClientAddress() {}

    /** Behind a proxy of our own network, what that proxy says last; never what the visitor says. */
    public static String of(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null || !isOwnNetwork(remote)
                ? remote
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isOwnNetwork(String address) {
        try {
            InetAddress known = InetAddress.getByName(address);
            return known.isLoopbackAddress() || known.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
