package com.vivrou.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
final class Ports {
    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("This machine has no free port left.", e);
        }
    }

    /** The port that a setting asks for, once sure that nobody uses it; 0 asks for any free one. */
    static int claim(String setting, int fallback) {
        int port = Integer.getInteger(setting, fallback);
        if (port == 0) {
            return free();
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return port;
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("Port " + port + " is taken. Stop what uses it, or choose another with -D" + setting
                    + "=" + (port + 1000) + ".");
        }
    }
}
