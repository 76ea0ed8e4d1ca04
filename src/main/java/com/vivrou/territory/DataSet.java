package com.vivrou.territory;

import com.vivrou.kernel.Bilingual;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An official data set that Vivrou can read, as {@code territory/datasets/<key>.yaml} declares it.
 *
 * @param file which file of the producer to give, in words
 * @param licence {@code LO-2.0} or {@code ODbL-1.0}
 * @param url page of the data set, or null when the producer has none that lasts
 * @param indicators codes of what it tells of communes; empty when it tells something else
 */
public record DataSet(
        String key,
        Bilingual title,
        Bilingual file,
        String producer,
        String licence,
        @Nullable String url,
        List<String> indicators) {

    public DataSet {
        indicators = List.copyOf(indicators);
    }

    /** Whether a database made of it must be shared under the same licence, and so stays apart. */
    public boolean isShareAlike() {
        return licence.startsWith("ODbL");
    }

    public Optional<String> findUrl() {
        return Optional.ofNullable(url);
    }
}
