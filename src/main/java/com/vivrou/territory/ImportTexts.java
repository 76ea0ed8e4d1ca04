package com.vivrou.territory;

import com.vivrou.kernel.Texts;
import java.util.Locale;

/** What an import found and what to do about it, in words. */
public final class ImportTexts {
    private final Texts texts;

    private ImportTexts(Texts texts) {
        this.texts = texts;
    }

    public static ImportTexts in(Locale language) {
        return new ImportTexts(Texts.of("territory", language));
    }

    public String problem(ImportFinding finding) {
        return text(finding.problem().key(), finding);
    }

    /** What somebody can do about it. */
    public String remedy(ImportFinding finding) {
        return text(finding.problem().key() + ".remedy", finding);
    }

    private String text(String key, ImportFinding finding) {
        return texts.get(key, finding.value(), finding.column(), finding.times());
    }
}
