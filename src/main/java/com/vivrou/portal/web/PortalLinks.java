package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What header and footer of the portal lead to: the parts of its home page, and the territories that are open. */
@ApplicationScoped
class PortalLinks {
    @Inject
    private Tenants tenants;

    List<Link> navigation(Texts texts) {
        return List.of(
                new Link("/trouver", texts.get("nav.portal.find")),
                new Link("/#liste", texts.get("nav.portal.territories")),
                new Link("/#ouverts", texts.get("nav.portal.open")),
                new Link("/#collectivites", texts.get("nav.portal.authorities")));
    }

    List<Navigation.Column> footer(Texts texts) {
        List<Link> open = tenants.listOpen().stream()
                .map(tenant -> new Link(tenants.url(tenant) + "/", tenant.shortName()))
                .toList();
        Navigation.Column vivrou = new Navigation.Column(texts.get("frame.platform"), navigation(texts));
        return open.isEmpty()
                ? List.of(vivrou)
                : List.of(new Navigation.Column(texts.get("nav.portal.open"), open), vivrou);
    }
}
