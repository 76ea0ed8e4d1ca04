package com.vivrou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.ContainerTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class SettingsIT extends ContainerTest {
    @Inject
    private Settings settings;

    @Test
    void readsWhatTheEnvironmentGives() {
        assertThat(settings.missing()).isEmpty();
        assertThat(settings.get("vivrou.database.runtime.user")).isEqualTo("vivrou_app");
    }
}
