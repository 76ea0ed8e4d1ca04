package com.vivrou.notification;

/** Letters to post from the current territory. */
public interface Letters {
    /** Queues the letter in the transaction at hand; it leaves when that succeeds, and is tried again when it cannot. */
    void post(Letter letter);
}
