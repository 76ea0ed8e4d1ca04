package com.vivrou.portal;

import com.vivrou.identity.Access;
import com.vivrou.tenancy.RequestHost;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One address that the application answers.
 *
 * @param path what the visitor sees, without final slash. {@code /communes/{segment}} has one variable part, which the
 *     page reads as a request parameter; {@code /api/*} stands for everything below
 * @param hosts the kinds of host that have it
 * @param access who may open it
 * @param page the Facelets page that answers, or null when a servlet or a REST resource does
 * @param kind public pages and what programs read keep no state and carry an entity tag; desks use PrimeFaces, which owns their script policy
 */
public record Route(String path, Set<Host> hosts, Access access, @Nullable String page, Kind kind) {
    public enum Host {
        TERRITORY,
        PORTAL,
        CONSOLE;

        /** Empty for a host that is not ours. */
        static Optional<Host> of(RequestHost host) {
            if (host instanceof RequestHost.Territory) {
                return Optional.of(TERRITORY);
            }
            if (host instanceof RequestHost.Portal) {
                return Optional.of(PORTAL);
            }
            return host instanceof RequestHost.Console ? Optional.of(CONSOLE) : Optional.empty();
        }
    }

    public enum Kind {
        PAGE,
        /** Programs read it. */
        API,
        /** Programs send a question to it: nothing changes by that, no cookie is read, and the answer is never kept. */
        QUESTION,
        DESK,
        /** Files come in here, in a form that is as long as they are; it says itself how long that may be. */
        UPLOAD,
        ENDPOINT
    }

    public Route {
        hosts = Set.copyOf(hosts);
    }

    public Optional<String> findPage() {
        return Optional.ofNullable(page);
    }

    /** Name of the variable part, if there is one. */
    public Optional<String> variable() {
        int start = path.indexOf('{');
        return start < 0 ? Optional.empty() : Optional.of(path.substring(start + 1, path.length() - 1));
    }

    /** The part of the path before anything variable. */
    String stem() {
        int variable = path.indexOf('{');
        return path.substring(0, variable >= 0 ? variable : path.endsWith("/*") ? path.length() - 1 : path.length());
    }

    boolean matches(String asked) {
        if (path.endsWith("/*")) {
            return asked.startsWith(stem());
        }
        if (variable().isPresent()) {
            return asked.startsWith(stem())
                    && asked.length() > stem().length()
                    && asked.indexOf('/', stem().length()) < 0;
        }
        return asked.equals(path);
    }
}
