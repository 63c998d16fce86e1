package io.hexline.har.supportcase;

import io.hexline.har.kept.Ids;
import io.hexline.har.kept.Prose;
import io.hexline.har.secret.Decided;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The headers whose values support needs, each with the form that such a value has. */
final class KeptHeader {

    private static final Predicate<String> NUMBER = form("\\d{1,10}");
    private static final Predicate<String> DATE =
            form("[A-Z][a-z]{2}, \\d\\d[ -][A-Z][a-z]{2}[ -]\\d{4} \\d\\d:\\d\\d:\\d\\d [A-Z]{3}");
    private static final Predicate<String> CODINGS =
            form("(?:(?:gzip|br|zstd|deflate|compress|chunked|identity|trailers)(?:, ?)?){1,5}");
    private static final Predicate<String> METHODS = form("(?:[A-Z]{3,7}(?:, ?)?){1,10}");
    private static final Pattern TYPE = Pattern.compile(
            "[a-z]{4,12}/(?![^;]*\\d{3})[a-z0-9.+-]{2,60}(?:; ?charset=\"?[a-z0-9-]{3,20}\"?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Decided<Boolean> TYPES = new Decided<>(KeptHeader::decideType);

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry("age", NUMBER),
            Map.entry("allow", METHODS),
            Map.entry("content-encoding", CODINGS),
            Map.entry("content-length", NUMBER),
            Map.entry("content-type", KeptHeader::isType),
            Map.entry("date", DATE),
            Map.entry("retry-after", NUMBER.or(DATE)),
            Map.entry("trackingid", Ids::isTracking),
            Map.entry("transfer-encoding", CODINGS));

    private KeptHeader() {}

    private static Predicate<String> form(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    static boolean keeps(String name, String value) {
        return VALUES.getOrDefault(name.toLowerCase(Locale.ROOT), any -> false).test(value);
    }

    static boolean isType(String value) {
        return TYPES.of(value);
    }

    private static boolean decideType(String value) {
        return TYPE.matcher(value).matches() && Prose.shown(value, List.of()).equals(value);
    }
}
