package com.vivrou.portal.web;

import com.vivrou.branding.Themes;
import com.vivrou.company.Companies;
import com.vivrou.company.Company;
import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The desk of those who steer a territory: what is ready, what is missing, all read from the real state. */
@Named
@RequestScoped
public class SteeringPage {
    private static final int GAPS_SHOWN = 8;

    /** One line of the list; a task that is not done leads to the page where it is. */
    public record Task(boolean done, String title, String state, String url) {}

    /** An indicator that is not known everywhere. */
    public record Gap(String label, int known, int missing, String source) {}

    @Inject
    private Atlas atlas;

    @Inject
    private Themes themes;

    @Inject
    private Companies companies;

    @Inject
    private CurrentTenant currentTenant;

    private Texts texts = Texts.of("portal", Locale.FRENCH);
    private List<Task> tasks = List.of();
    private List<Gap> gaps = List.of();
    private String place = "";
    private int communes;
    private int indicators;

    @PostConstruct
    void open() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        texts = Texts.of("portal", language);
        Tenant tenant = currentTenant.required();
        Perimeter perimeter = atlas.perimeter();
        place = tenant.shortName();
        communes = perimeter.communes().size();
        indicators = perimeter.indicators().size();
        tasks = tasks(tenant, perimeter, companies.list());
        gaps = gaps(perimeter, IndicatorTexts.in(language));
    }

    private List<Task> tasks(Tenant tenant, Perimeter perimeter, List<Company> employers) {
        List<String> objections = themes.problems(tenant.theme());
        boolean hasContours = atlas.findContours().isPresent();
        long sites =
                employers.stream().mapToLong(company -> company.sites().size()).sum();
        long hiring = employers.stream()
                .filter(company -> !company.hrEmails().isEmpty())
                .count();
        return List.of(
                task("perimeter", communes > 0, "", communes, perimeter.byEpci().size()),
                task("brand", objections.isEmpty(), "", tenant.theme(), objections.size()),
                task("map", hasContours, ""),
                task("contact", true, "", tenant.contactName(), tenant.contactEmail()),
                task("companies", sites > 0, "/pilotage/entreprises", employers.size(), sites),
                task("hiring", hiring > 0, "/pilotage/entreprises", hiring));
    }

    private Task task(String key, boolean done, String url, Object... values) {
        String state = "steering." + key + (done ? "Done" : "Missing");
        return new Task(done, texts.get("steering." + key), texts.get(state, values), url);
    }

    private List<Gap> gaps(Perimeter perimeter, IndicatorTexts words) {
        return perimeter.indicators().stream()
                .filter(indicator -> perimeter.coverage(indicator.code()) < communes)
                .sorted(Comparator.comparingInt((Indicator indicator) -> perimeter.coverage(indicator.code()))
                        .thenComparing(indicator -> words.label(indicator.code())))
                .limit(GAPS_SHOWN)
                .map(indicator -> new Gap(
                        words.label(indicator.code()),
                        perimeter.coverage(indicator.code()),
                        communes - perimeter.coverage(indicator.code()),
                        indicator.source().producer() + ", " + indicator.year()))
                .toList();
    }

    /** The answer is the title: how much is left to do. */
    public String getTitle() {
        long left = tasks.stream().filter(task -> !task.done()).count();
        return texts.get("steering.title", left);
    }

    public String getProgress() {
        return texts.get("steering.progress", tasks.stream().filter(Task::done).count(), tasks.size());
    }

    public String getCoverage() {
        return texts.get("steering.coverage", communes, indicators);
    }

    public String getPlace() {
        return place;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Gap> getGaps() {
        return gaps;
    }
}
