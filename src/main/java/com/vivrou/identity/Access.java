package com.vivrou.identity;

import java.util.EnumSet;
import java.util.Set;

/** Who may open a page or call a resource. What declares none is open to nobody. */
public record Access(Level level, Set<Role> roles) {
    /** Everyone, signed in or not. */
    public static final Access PUBLIC = new Access(Level.PUBLIC, Set.of());

    /** Any member of the territory. */
    public static final Access MEMBER = new Access(Level.MEMBER, Set.of());

    /** The operator of the platform, on the console. */
    public static final Access PLATFORM = new Access(Level.ROLES, Set.of(Role.PLATFORM_ADMIN));

    public enum Level {
        PUBLIC,
        MEMBER,
        ROLES
    }

    public Access {
        roles = Set.copyOf(roles);
    }

    /** Members of the territory who hold at least one of these roles. */
    public static Access roles(Role first, Role... others) {
        return new Access(Level.ROLES, EnumSet.of(first, others));
    }

    public boolean isPublic() {
        return level == Level.PUBLIC;
    }

    public boolean permits(Member member) {
        return switch (level) {
            case PUBLIC, MEMBER -> true;
            case ROLES -> roles.stream().anyMatch(member::has);
        };
    }
}
