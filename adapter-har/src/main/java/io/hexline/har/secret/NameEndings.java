package io.hexline.har.secret;

import java.util.Arrays;
import java.util.List;

/**
 * Names tell by their last word what they hold: {@code hostPin}, {@code sessionTicket}, {@code app_key}. Of codes and
 * keys the word before tells those that are none to enter with: {@code errorCode}, {@code cacheKey}.
 */
final class NameEndings {

    private static final List<String> SECRET = words("passcode passcodes pin pins ticket tickets auth pw pwd otp psk");

    private static final List<String> CODES = words("code codes key keys");

    /** Words in front of a code that says something, and in front of a key to look something up. */
    private static final List<String> OPEN = words("""
            error status exit return response result reason cause impact warning disconnect http sip
            country postal post zip area region state city location site dial dialing calling prefix carrier
            language lang locale timezone currency offer product plan sku service feature featureaccess type unit
            bar uni color char op source virtual shortcut hot cache sort primary foreign public partition row
            column field object item entity data event message msg label title name description text translation
            i18n config setting property group route template storage resource lookup search index unique
            idempotency project issue preference param query default""");

    /** Words that end as a secret's name does. */
    private static final List<String> ALIKE = words("spin unpin haspin");

    private NameEndings() {}

    /** Of a name in lower case, without what separates its words; the last word alone is no ending. */
    static boolean tellSecret(String name) {
        if (SECRET.stream().anyMatch(ending -> endsWith(name, ending))) {
            return !ALIKE.contains(name);
        }
        return CODES.stream()
                .filter(ending -> endsWith(name, ending))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(before -> OPEN.stream().noneMatch(before::endsWith));
    }

    private static boolean endsWith(String name, String ending) {
        return name.length() > ending.length() && name.endsWith(ending);
    }

    private static List<String> words(String lines) {
        return Arrays.asList(lines.strip().split("\\s+"));
    }
}
