package com.vivrou.branding.domain;

import com.vivrou.branding.Theme;
import com.vivrou.branding.Themes;
import com.vivrou.kernel.StaticFiles;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

@ApplicationScoped
class ShippedThemes implements Themes {
    private static final Logger LOG = Logger.getLogger(ShippedThemes.class.getName());

    private final Map<String, Theme> themes = new ConcurrentHashMap<>();

    @Inject
    private StaticFiles files;

    @Inject
    private CurrentTenant currentTenant;

    @Override
    public Theme current() {
        return get(currentTenant.find().map(Tenant::theme).orElse(PLATFORM));
    }

    @Override
    public Theme get(String name) {
        return find(name).orElseGet(() -> readOrPlatform(PLATFORM));
    }

    @Override
    public Optional<Theme> find(String name) {
        return ReadingTheme.exists(name)
                ? Optional.of(themes.computeIfAbsent(name, this::readOrPlatform))
                : Optional.empty();
    }

    @Override
    public List<String> problems(String name) {
        try {
            ReadingTheme.read(name, files);
            return List.of();
        } catch (ThemeRefused e) {
            return e.problems();
        }
    }

    private Theme readOrPlatform(String name) {
        try {
            return ReadingTheme.read(name, files);
        } catch (ThemeRefused e) {
            if (name.equals(PLATFORM)) {
                throw new IllegalStateException("The platform's own theme is refused. " + e.getMessage(), e);
            }
            LOG.log(Level.SEVERE, "The theme {0} is refused, the platform''s own is worn instead. {1}", new Object[] {
                name, e.getMessage()
            });
            return readOrPlatform(PLATFORM);
        }
    }
}
