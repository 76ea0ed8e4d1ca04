/** The operator's command line, {@code vivrou-admin.jar}: it has no container and puts its few parts together itself. */
@NullMarked
package com.vivrou.platform.cli;

import org.jspecify.annotations.NullMarked;
