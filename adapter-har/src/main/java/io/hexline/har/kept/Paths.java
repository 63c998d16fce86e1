package io.hexline.har.kept;

import io.hexline.har.secret.Decided;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Hosts and paths as they may be shown. Of a path the known words stay, and the ids of organizations and of the users who
 * are concerned; {@code {1}} stands for any other segment, the same number for the same segment.
 */
public final class Paths {

    private static final Pattern BLANK = Pattern.compile("\\{\\d{1,9}}");
    private static final Set<String> ORGANIZATIONS = Set.of("organization", "organizations", "orgs", "customers");
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.?){1,10}(?::\\d{1,5})?|\\[[0-9a-f:.]{2,45}](?::\\d{1,5})?",
            Pattern.CASE_INSENSITIVE);

    /** A label that no host of a service has: it is made of random letters. */
    private static final Pattern RANDOM =
            Pattern.compile("(?=.*\\d)(?=.*[a-z])[a-z0-9]{20,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL_END = Pattern.compile("[.:]");

    private static final Decided<String> HOSTS = new Decided<>(Paths::decideHost);

    private final Numbered numbered;

    public Paths(Numbered numbered) {
        this.numbered = numbered;
    }

    /**
     * A path without its query.
     *
     * @param concerned tells the ids of users that stay
     */
    public String shown(String path, Predicate<String> concerned) {
        StringBuilder shown = new StringBuilder(path.length());
        String before = "";
        for (String segment : path.split("/", -1)) {
            shown.append(shown(segment, before, concerned)).append('/');
            before = segment;
        }
        return shown.substring(0, shown.length() - 1);
    }

    private String shown(String segment, String before, Predicate<String> concerned) {
        boolean kept = segment.isEmpty()
                || KnownWords.make(segment)
                || segment.charAt(0) == '{' && BLANK.matcher(segment).matches()
                || ORGANIZATIONS.contains(before) && Ids.isOne(segment)
                || concerned.test(segment);
        return kept ? segment : "{" + numbered.of(segment) + "}";
    }

    public static String host(String host) {
        return host.isEmpty() ? host : HOSTS.of(host);
    }

    private static String decideHost(String host) {
        boolean random = LABEL_END
                .splitAsStream(host)
                .anyMatch(label -> RANDOM.matcher(label).matches());
        return HOST.matcher(host).matches() && !random ? host : "blanked.invalid";
    }
}
