package com.vivrou.platform.domain;

import com.vivrou.branding.Themes;
import com.vivrou.kernel.Settings;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantState;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.AtlasPublished;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.Packs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Opens every territory that has a folder in {@code tenants}, one after the other: row and host, figures, sign-in,
 * brand. Each step is idempotent, so the whole is run again at every start. A bad pack opens nothing and harms no other; a territory that was suspended
 * stays so.
 */
@ApplicationScoped
public class OpeningTerritories {
    private static final Logger LOG = Logger.getLogger(OpeningTerritories.class.getName());
    private static final long RETRY_SECONDS = 20;

    @Inject
    private Settings settings;

    @Inject
    private Packs packs;

    @Inject
    private Tenants tenants;

    @Inject
    private Themes themes;

    @Inject
    private Doors doors;

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile boolean done;

    /** True once every folder has been looked at, whatever was found in it. */
    public boolean isDone() {
        return done;
    }

    void begin() {
        executor.execute(this::openAll);
    }

    /** A territory without figures of its own waits for the national atlas, and follows it. */
    void published(@Observes AtlasPublished event) {
        if (done) {
            begin();
        }
    }

    private void openAll() {
        try {
            List<Path> folders = folders(settings.tenantsDirectory());
            doors.openConsole();
            folders.forEach(this::openSafely);
            done = true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The territories could not be opened; next try in a while.", e);
            executor.schedule(this::openAll, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** One territory's failure is its own. */
    private void openSafely(Path folder) {
        try {
            open(folder);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The territory in " + folder.getFileName() + " could not be opened.", e);
        }
    }

    private void open(Path folder) {
        PackReading reading = packs.read(folder, name -> themes.problems(name).isEmpty());
        packs.keep(reading.report());
        if (reading.pack().isEmpty()) {
            LOG.warning(reading.report().text(Locale.ENGLISH));
            return;
        }
        Pack pack = reading.pack().get();
        Tenant tenant = tenants.open(pack.profile().toOpen());
        packs.publish(pack, tenant.id());
        if (tenant.state() == TenantState.DRAFT || tenant.state() == TenantState.PROVISIONING) {
            tenant = tenants.activate(tenant.id());
        }
        if (tenant.isOpen()) {
            doors.open(tenant);
        }
    }

    private static List<Path> folders(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder named by vivrou.tenants.dir cannot be read: " + directory, e);
        }
    }
}
