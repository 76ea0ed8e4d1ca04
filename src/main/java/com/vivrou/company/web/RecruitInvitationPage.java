package com.vivrou.company.web;

import com.vivrou.company.Site;
import com.vivrou.company.SiteId;
import com.vivrou.company.domain.Invitation;
import com.vivrou.company.domain.InvitingRecruits;
import com.vivrou.kernel.EmailAddress;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invites one recruit. What was typed stays when something has to be corrected. */
@Named
@RequestScoped
public class RecruitInvitationPage {
    @Inject
    private InvitingRecruits invitingRecruits;

    private final Map<String, String> errors = new HashMap<>();
    private String companyName = "";
    private List<Site> sites = List.of();
    private @Nullable String firstName = "";
    private @Nullable String lastName = "";
    private @Nullable String email = "";
    private @Nullable String site = "";
    private @Nullable String language = "";
    private @Nullable String start = "";

    @PostConstruct
    void open() {
        invitingRecruits.findCompany().ifPresent(company -> {
            companyName = company.name();
            sites = company.sites();
        });
        language = locale().getLanguage();
    }

    public @Nullable String invite() {
        check();
        if (!errors.isEmpty()) {
            return null;
        }
        Invitation invitation = new Invitation(
                new SiteId(UUID.fromString(textOf(site))),
                textOf(firstName),
                textOf(lastName),
                textOf(email),
                VisitorLanguage.find(textOf(language)).orElse(Locale.FRENCH),
                textOf(start).isEmpty() ? null : LocalDate.parse(textOf(start)));
        if (!invitingRecruits.invite(invitation)) {
            errors.put("email", texts().get("invite.error.twice"));
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts().get("recruits.invited", invitation.email())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/company/recruits.xhtml?faces-redirect=true";
    }

    private void check() {
        Texts texts = texts();
        if (textOf(firstName).isEmpty() || textOf(firstName).length() > Invitation.LONGEST_NAME) {
            errors.put("firstName", texts.get("invite.error.firstName"));
        }
        if (textOf(lastName).length() > Invitation.LONGEST_NAME) {
            errors.put("lastName", texts.get("invite.error.lastName"));
        }
        if (!EmailAddress.isWritten(textOf(email))) {
            errors.put("email", texts.get("invite.error.email"));
        }
        if (sites.stream().noneMatch(each -> each.id().value().toString().equals(textOf(site)))) {
            errors.put("site", texts.get("invite.error.site"));
        }
        if (!isDateOrEmpty(textOf(start))) {
            errors.put("start", texts.get("invite.error.start"));
        }
    }

    private static boolean isDateOrEmpty(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() >= 2000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getCompanyName() {
        return companyName;
    }

    public List<Site> getSites() {
        return sites;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getSite() {
        return site;
    }

    public void setSite(@Nullable String site) {
        this.site = site;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    private static String textOf(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Texts texts() {
        return Texts.of("company", locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
