package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.domain.ShowingSurroundings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who run a territory decide whether it answers for the communes around its own. */
@Named
@RequestScoped
public class SurroundingsPage {
    private static final String PATH = "/pilotage/donnees";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

    @Inject
    private ShowingSurroundings surroundings;

    @Inject
    private Atlas atlas;

    @Inject
    private NationalAtlas nationalAtlas;

    private @Nullable String kilometres = "0";
    private String error = "";

    @PostConstruct
    void open() {
        kilometres = Integer.toString(surroundings.kilometres());
    }

    public @Nullable String getKilometres() {
        return kilometres;
    }

    public void setKilometres(@Nullable String kilometres) {
        this.kilometres = kilometres;
    }

    public String getError() {
        return error;
    }

    /** How many communes the territory answers for beside its own. */
    public int getCount() {
        return atlas.surroundings().communes().size();
    }

    public boolean isUnpublished() {
        return !nationalAtlas.isPublished();
    }

    public void save() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        Texts texts = Texts.of("territory", context.getViewRoot().getLocale());
        String typed = kilometres == null ? "" : kilometres.strip();
        int chosen = WHOLE_NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
        if (chosen < 0 || chosen > ShowingSurroundings.FARTHEST) {
            error = texts.get("surroundings.error");
            return;
        }
        ExternalContext request = context.getExternalContext();
        surroundings.reach(chosen, request.getRemoteUser());
        String said =
                chosen == 0 ? texts.get("surroundings.saved.none") : texts.get("surroundings.saved.some", getCount());
        context.addMessage(null, new FacesMessage(said));
        request.getFlash().setKeepMessages(true);
        request.redirect(PATH);
    }
}
