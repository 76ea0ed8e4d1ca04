package com.vivrou.portal.web;

import com.vivrou.branding.Theme;
import com.vivrou.branding.Themes;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Member;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame of every page: brand, navigation, languages, account. */
@Named
@RequestScoped
public class Shell {
    public record Account(boolean visible, boolean signedIn, String name, String signInUrl) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestHosts requestHosts;

    @Inject
    private Routes routes;

    @Inject
    private Themes themes;

    @Inject
    private Addresses addresses;

    @Inject
    private Atlas atlas;

    @Inject
    private Instance<CurrentMember> currentMember;

    @Inject
    private PortalLinks portalLinks;

    private Locale locale = Locale.FRENCH;
    private RequestHost host = new RequestHost.Unknown();
    private Optional<Tenant> tenant = Optional.empty();
    private Optional<Member> member = Optional.empty();

    /** The request as it was led to the page: only this one tells what was asked for before. */
    private @Nullable HttpServletRequest page;

    @PostConstruct
    void open() {
        host = requestHosts.of(request);
        tenant = host instanceof RequestHost.Territory territory ? Optional.of(territory.tenant()) : Optional.empty();
        locale = Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(context -> context.getViewRoot().getLocale())
                .orElseGet(() ->
                        VisitorLanguage.of(request, tenant.map(Tenant::locale).orElse(Locale.FRENCH)));
        member = currentMember.isResolvable() ? currentMember.get().find() : Optional.empty();
        page = Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(context ->
                        (HttpServletRequest) context.getExternalContext().getRequest())
                .orElse(request);
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public Locale getLocale() {
        return locale;
    }

    public Theme getTheme() {
        return themes.current();
    }

    public String getName() {
        return tenant.map(Tenant::shortName).orElseGet(() -> text("frame.platform"));
    }

    public String getByline() {
        return tenant.map(place -> place.byline(locale)).orElseGet(() -> text("frame.platformByline"));
    }

    public String getTagline() {
        return tenant.map(place -> place.tagline(locale)).orElseGet(() -> text("frame.platformTagline"));
    }

    /** Address of the welcome team; empty outside a territory. */
    public String getContactEmail() {
        return tenant.map(Tenant::contactEmail).orElse("");
    }

    /** Who speaks, in the short footer. */
    public String getSignature() {
        return tenant.map(place -> text("frame.signature", place.shortName())).orElseGet(() -> text("frame.platform"));
    }

    public List<Link> getNavigation() {
        return isPortal() ? portalLinks.navigation(texts()) : navigation().header();
    }

    public List<Link> getLegalLinks() {
        return navigation().legal();
    }

    public List<Navigation.Column> getFooterColumns() {
        return isPortal() ? portalLinks.footer(texts()) : navigation().footer();
    }

    public List<AskedAddress.LanguageLink> getLanguages() {
        return asked().languages(locale);
    }

    /** The same page in each language, for search engines; only of pages that everybody may read. */
    public List<AskedAddress.Alternate> getAlternates() {
        return isPublicPage() ? asked().alternates(site()) : List.of();
    }

    /** The address under which search engines know the page; empty when they should not. */
    public String getCanonical() {
        return isPublicPage() ? asked().canonical(site()) : "";
    }

    public Account getAccount() {
        boolean visible = routes.findRoute(host, "/connexion").isPresent() && !isPortal();
        return new Account(
                visible,
                member.isPresent(),
                member.map(Member::displayName).orElse(""),
                "/connexion?retour=" + asked().encoded());
    }

    /** The groups of communes that the territory is made of; none on the portal and the console. */
    public List<String> getPartners() {
        return tenant.isEmpty()
                ? List.of()
                : atlas.perimeter().communes().stream()
                        .map(Commune::epciName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private boolean isPortal() {
        return host instanceof RequestHost.Portal;
    }

    private boolean isPublicPage() {
        return routes.findRoute(host, asked().path())
                .filter(route -> route.kind() == Route.Kind.PAGE)
                .map(route -> route.access().isPublic())
                .orElse(false);
    }

    private Navigation navigation() {
        return new Navigation(routes, host, member, asked().path(), texts());
    }

    private AskedAddress asked() {
        return new AskedAddress(page == null ? request : page);
    }

    /** Public address of this host. */
    private String site() {
        return addresses.of(request.getServerName());
    }

    private Texts texts() {
        return Texts.of("portal", locale);
    }

    private String text(String key, Object... parameters) {
        return texts().get(key, parameters);
    }
}
