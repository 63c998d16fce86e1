package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedCall.Names;
import io.hexline.har.kept.Ids;
import io.hexline.har.kept.Somebody;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out whom a call is about. */
final class NamesInCall {

    private static final Pattern ORGANIZATION =
            Pattern.compile("(?i)/(?:organizations?|orgs|customers?)/([^/?#]{6,200})|[?&]orgId=([^&#]{6,200})");
    private static final List<String> ORGANIZATION_FIELDS = List.of("orgId", "organizationId");
    private static final Pattern PERSON = Pattern.compile("/people/([^/?#]{1,256})");
    private static final List<String> EMAIL_FIELDS = List.of("email", "emails");
    private static final List<String> USER_FIELDS = List.of("personId", "uuid", "userId");
    private static final int MOST = 100;

    private NamesInCall() {}

    /** Contents are only looked at where users get something, or are moved. */
    static Names of(String url, Purpose purpose, Optional<Body> request, Optional<Body> response) {
        Set<String> organizations = new LinkedHashSet<>();
        if (canNameOrganization(url.toLowerCase(Locale.ROOT))) {
            ORGANIZATION
                    .matcher(url)
                    .results()
                    .map(found -> found.group(found.group(1) == null ? 2 : 1))
                    .filter(Ids::isOne)
                    .forEach(organizations::add);
        }
        if (purpose == Purpose.OTHER) {
            return new Names(List.copyOf(organizations), List.of(), List.of());
        }
        Optional<JsonNode> sent = request.flatMap(Json::tree);
        List<JsonNode> both = Stream.concat(sent.stream(), response.flatMap(Json::tree).stream())
                .toList();
        both.forEach(
                tree -> values(tree, ORGANIZATION_FIELDS).filter(Ids::isOne).forEach(organizations::add));
        Set<String> emails = new LinkedHashSet<>();
        Set<String> users = new LinkedHashSet<>();
        PERSON.matcher(url)
                .results()
                .map(found -> Somebody.shown(found.group(1)))
                .forEach(users::add);
        sent.ifPresent(tree -> {
            values(tree, EMAIL_FIELDS).map(Somebody::shown).forEach(emails::add);
            values(tree, USER_FIELDS).map(Somebody::shown).forEach(users::add);
        });
        return new Names(List.copyOf(organizations), List.copyOf(emails), List.copyOf(users));
    }

    private static boolean canNameOrganization(String url) {
        return url.contains("org") || url.contains("/customer");
    }

    private static Stream<String> values(JsonNode tree, List<String> fields) {
        return fields.stream()
                .flatMap(field -> tree.findValues(field).stream())
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= 256)
                .limit(MOST);
    }
}
