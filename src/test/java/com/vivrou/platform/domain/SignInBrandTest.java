package com.vivrou.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.branding.Colour;
import com.vivrou.branding.Font;
import com.vivrou.branding.Theme;
import com.vivrou.branding.Tokens;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignInBrandTest {
    @Test
    void filesStandOnTheTerritorysOwnHost() {
        String url = "https://admin.vivrou.example";
        Map<String, String> brand = SignInBrand.ofConsole(theme(), url);
        assertThat(brand)
                .containsEntry("brand.name", "Vivrou")
                .containsEntry("brand.colour", "#123456")
                .hasSize(9);
        for (String file : new String[] {"brand.css", "brand.logo", "brand.hero"}) {
            assertThat(brand.get(file)).startsWith(url + "/marque/vivrou").matches("[a-zA-Z0-9:/._-]+");
        }
    }

    private static Theme theme() {
        Map<String, Colour> colours = Tokens.COLOUR_NAMES.stream()
                .collect(Collectors.toMap(Function.identity(), name -> new Colour("#123456")));
        Font font = new Font("figtree", "Figtree", "figtree.woff2", "400", 400, "sans-serif");
        Tokens tokens = new Tokens(colours, font, "0", 1.1, font, new Tokens.Shape(6, 10, 999, 3));
        return new Theme("vivrou", tokens, "", "", "", "", "", "", "");
    }
}
