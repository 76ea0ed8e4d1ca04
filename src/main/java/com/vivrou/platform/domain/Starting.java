package com.vivrou.platform.domain;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What happens before the first request, in order: settings, migrations, the check of the runtime role. Any failure
 * stops the deployment with one sentence that says what to do. Territories are opened afterwards, in the background.
 */
@ApplicationScoped
public class Starting {
    @Inject
    private Settings settings;

    @Inject
    private MigratingDatabase migratingDatabase;

    @Inject
    private CheckingRuntimeRole checkingRuntimeRole;

    @Inject
    private OpeningTerritories openingTerritories;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Vivrou cannot start. Give a value to: " + String.join(", ", missing));
        }
        migratingDatabase.migrate();
        checkingRuntimeRole.check();
        openingTerritories.begin();
    }
}
