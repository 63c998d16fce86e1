package io.hexline.har.supportcase;

import io.hexline.har.kept.Ids;
import io.hexline.har.kept.Kind;
import io.hexline.har.kept.KnownWords;
import io.hexline.har.kept.Paths;
import io.hexline.har.kept.Prose;
import io.hexline.har.reading.Address;
import io.hexline.har.reading.Pair;
import io.hexline.har.secret.Decided;
import io.hexline.har.secret.Fingerprints;
import io.hexline.har.secret.Redactor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parts of a call, as a case keeps them.
 *
 * @param concerned tells the ids of users that stay in a path
 */
record KeptParts(
        Predicate<String> concerned,
        Paths paths,
        KeptContent content,
        Widening widening,
        Redactor redactor,
        Fingerprints spared) {

    private static final Pattern NAME = Pattern.compile("\\S{1,80}");
    private static final Decided<String> NAMES = new Decided<>(KeptParts::decideName);
    private static final Pattern ORGANIZATION = Pattern.compile("orgId|organizationId");

    String url(Address address) {
        String scheme = address.scheme();
        String known = scheme.isEmpty() || KnownWords.make(scheme.replace("://", "")) ? scheme : "blanked://";
        String bare = known + Paths.host(address.host()) + paths.shown(address.path(), concerned);
        String query = query(address).stream()
                .map(KeptParts::inQuery)
                .reduce((one, other) -> one + "&" + other)
                .map(names -> "?" + names)
                .orElse("");
        Arrays.stream(address.path().split("/")).filter(Ids::isOne).forEach(spared::spare);
        return bare + query;
    }

    private static String inQuery(Pair parameter) {
        String name = name(parameter.name());
        boolean organization = ORGANIZATION.matcher(name).matches() && Ids.isOne(parameter.value());
        return (name.equals(parameter.name()) ? name : "blanked") + "=" + (organization ? parameter.value() : "");
    }

    static List<Pair> query(Address address) {
        return Arrays.stream(address.query().split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(KeptParts::pair)
                .toList();
    }

    /** What has no name is a value. */
    private static Pair pair(String parameter) {
        int sign = parameter.indexOf('=');
        return sign < 0
                ? new Pair("", parameter)
                : new Pair(parameter.substring(0, sign), parameter.substring(sign + 1));
    }

    /** A name that consists of words. */
    static String name(String name) {
        return name.isEmpty() ? name : NAMES.of(name);
    }

    private static String decideName(String name) {
        boolean words =
                NAME.matcher(name).matches() && Prose.shown(name, List.of()).equals(name);
        return words ? name : Kind.NAME.of(name);
    }

    String header(Pair header) {
        if (!KeptHeader.keeps(header.name(), header.value())) {
            return Kind.TEXT.of(header.value());
        }
        spared.spare(header.value());
        return header.value();
    }

    String parameter(Pair parameter) {
        if (ORGANIZATION.matcher(parameter.name()).matches() && Ids.isOne(parameter.value())) {
            spared.spare(parameter.value());
            return parameter.value();
        }
        return Kind.TEXT.of(parameter.value());
    }
}
