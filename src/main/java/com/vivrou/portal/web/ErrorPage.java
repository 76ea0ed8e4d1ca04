package com.vivrou.portal.web;

import com.vivrou.branding.Themes;
import com.vivrou.identity.ForeignForm;
import com.vivrou.kernel.Texts;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what went wrong, and what to do now, in the brand of the place. Every error of the application ends here. */
@Named
@RequestScoped
public class ErrorPage {
    /** What happened, as the keys of its texts name it. */
    enum Cause {
        FORBIDDEN("forbidden"),
        FOREIGN_FORM("foreignForm"),
        WRONG_METHOD("wrongMethod"),
        TOO_LONG("tooLong"),
        UNMEASURED("unmeasured"),
        TOO_OFTEN("tooOften"),
        NOT_FOUND("notFound"),
        EXPIRED("expired"),
        SIGN_IN_CLOSED("signInClosed"),
        SUSPENDED("suspended"),
        FAILED("failed");

        private final String key;

        Cause(String key) {
            this.key = key;
        }
    }

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestHosts requestHosts;

    @Inject
    private Routes routes;

    @Inject
    private Themes themes;

    @Inject
    private Shell shell;

    private Cause cause = Cause.FAILED;
    private int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    private RequestHost host = new RequestHost.Unknown();

    @PostConstruct
    void open() {
        host = requestHosts.of(request);
        status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        boolean open = !(host instanceof RequestHost.Territory territory)
                || territory.tenant().isOpen();
        cause = causeOf(status, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), open);
        if (cause == Cause.FORBIDDEN && ForeignForm.isMarked(request)) {
            cause = Cause.FOREIGN_FORM;
        }
        if (cause == Cause.EXPIRED) {
            status = HttpServletResponse.SC_FORBIDDEN;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
        }
    }

    static Cause causeOf(int status, @Nullable Object exception, boolean territoryIsOpen) {
        if (isExpiredView(exception)) {
            return Cause.EXPIRED;
        }
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> Cause.FORBIDDEN;
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_GONE ->
                Cause.NOT_FOUND;
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> Cause.WRONG_METHOD;
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> Cause.TOO_LONG;
            case HttpServletResponse.SC_LENGTH_REQUIRED -> Cause.UNMEASURED;
            case PageLimits.TOO_MANY_REQUESTS -> Cause.TOO_OFTEN;
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> territoryIsOpen ? Cause.SIGN_IN_CLOSED : Cause.SUSPENDED;
            default -> Cause.FAILED;
        };
    }

    private static boolean isExpiredView(@Nullable Object exception) {
        Throwable current = exception instanceof Throwable throwable ? throwable : null;
        while (current != null && !(current instanceof ViewExpiredException)) {
            current = current.getCause();
        }
        return current != null;
    }

    public String getTitle() {
        return text("error." + cause.key + ".title");
    }

    public String getLead() {
        return cause == Cause.TOO_OFTEN && request.getAttribute(PageDoor.WAIT) instanceof Integer seconds
                ? text("error.tooOften.wait", seconds)
                : text("error." + cause.key + ".lead");
    }

    public String getPlace() {
        return shell.getName();
    }

    public String getHero() {
        return themes.current().hero();
    }

    /** Whether looking for a commune may help. */
    public boolean isSearchable() {
        return cause == Cause.NOT_FOUND && routes.find(host, "/communes").isPresent();
    }

    /** The number tells support what it was, the reference which request. */
    public String getReference() {
        Object reference = request.getAttribute(RequestLogFilter.REFERENCE);
        return text("error.reference", Integer.toString(status), reference == null ? "" : reference.toString());
    }

    public List<Link> getWays() {
        return switch (cause) {
            case SUSPENDED -> contact().stream().toList();
            case EXPIRED -> List.of(new Link(asked(), text("error.expired.resume")), home());
            case FOREIGN_FORM, WRONG_METHOD, TOO_LONG, UNMEASURED ->
                List.of(new Link(asked(), text("error.again")), home());
            case TOO_OFTEN -> List.of(home());
            case FORBIDDEN ->
                Stream.concat(Stream.of(home()), contact().stream()).toList();
            default ->
                Stream.concat(
                                Stream.of(home()),
                                shell.getNavigation().stream()
                                        .filter(item -> !item.url().equals("/"))
                                        .limit(2))
                        .toList();
        };
    }

    private Link home() {
        return new Link("/", text("error.home"));
    }

    private Optional<Link> contact() {
        return host instanceof RequestHost.Territory territory
                ? Optional.of(contact(territory.tenant()))
                : Optional.empty();
    }

    private Link contact(Tenant tenant) {
        return new Link("mailto:" + tenant.contactEmail(), text("error.contact", tenant.contactName()));
    }

    private String asked() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri == null ? "/" : uri.toString();
    }

    private String text(String key, Object... parameters) {
        return Texts.of("portal", shell.getLocale()).get(key, parameters);
    }
}
