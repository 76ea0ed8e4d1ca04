package com.vivrou.identity;

import com.vivrou.tenancy.RequestHost;
import java.util.Optional;

/** Says who may use an address. The front door, which knows every address, implements it. */
public interface AccessRules {
    /**
     * @param host where the address is asked for: an address may exist on one kind of host only
     * @param path what the visitor asked for, without context root and query, such as {@code /mon-parcours}
     * @return empty when no such address is declared: the visitor gets 404
     */
    Optional<Access> find(RequestHost host, String path);
}
