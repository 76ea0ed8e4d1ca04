package com.vivrou.identity.web;

import com.vivrou.identity.domain.SignInRefused.Reason;
import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Why somebody is not let in, and the way out: try again, or sign out and take another account. */
@Named
@RequestScoped
public class SignInRefusedPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentTenant currentTenant;

    public String getTitle() {
        return text(key() + ".title", place());
    }

    public String getLead() {
        return text(key() + ".lead", place());
    }

    /** The account is good but has no business here: another one may have. */
    public boolean isOtherAccountNeeded() {
        return reason() == Reason.NOT_A_MEMBER || reason() == Reason.EMAIL_NOT_VERIFIED;
    }

    public String getRetryUrl() {
        Object path = request.getAttribute(Refusing.RETURN_PATH);
        return "/connexion?retour=" + URLEncoder.encode(path == null ? "/" : path.toString(), StandardCharsets.UTF_8);
    }

    public String getPlace() {
        return place();
    }

    private String place() {
        return currentTenant.find().map(Tenant::shortName).orElseGet(() -> text("signInRefused.console"));
    }

    private String key() {
        return "signInRefused."
                + switch (reason()) {
                    case NOT_A_MEMBER -> "notMember";
                    case EMAIL_NOT_VERIFIED -> "emailNotVerified";
                    case EXPIRED -> "expired";
                    case REFUSED -> "refused";
                    case UNREACHABLE -> "unreachable";
                    case TOO_MANY -> "tooMany";
                };
    }

    private Reason reason() {
        return request.getAttribute(Refusing.REASON) instanceof Reason reason ? reason : Reason.REFUSED;
    }

    private static String text(String key, Object... parameters) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.of("identity", locale).get(key, parameters);
    }
}
