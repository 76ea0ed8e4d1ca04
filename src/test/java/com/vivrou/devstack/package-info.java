/**
 * The whole of Vivrou on one machine: database, identity server, mailbox and application. {@code mvn -Prun} opens it
 * for a person, and the integration tests share one of their own.
 */
@NullMarked
package com.vivrou.devstack;

import org.jspecify.annotations.NullMarked;
