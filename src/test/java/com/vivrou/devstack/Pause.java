package com.vivrou.devstack;

import java.util.concurrent.TimeUnit;

/** Waiting between two questions to a server that is still starting. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting.", e);
        }
    }
}
