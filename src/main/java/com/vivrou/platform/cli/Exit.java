package com.vivrou.platform.cli;

/** How a command ends; the help of each command lists those it may end with. */
enum Exit {
    DONE(0),
    REFUSED(1),
    USAGE(2),
    NO_DATABASE(3),
    BUSY(4),
    OTHER_SCHEMA(5),
    BROKEN_OFF(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Key of what it means. */
    String key() {
        return "cli.exit." + name();
    }
}
