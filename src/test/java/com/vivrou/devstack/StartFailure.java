package com.vivrou.devstack;

/** The stack cannot start; the message is one sentence that says why and what to do. */
public class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
