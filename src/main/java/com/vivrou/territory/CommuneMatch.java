package com.vivrou.territory;

import java.util.Optional;

/**
 * A commune that answers a search.
 *
 * @param oldName the delegated or associated commune whose name was meant, when it is not the commune's own
 */
public record CommuneMatch(ListedCommune commune, Optional<String> oldName) {}
