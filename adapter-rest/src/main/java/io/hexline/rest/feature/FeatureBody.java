package io.hexline.rest.feature;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import io.hexline.application.feature.FindAgent.AgentView;
import io.hexline.application.feature.FindFeature.FeatureDetails;
import io.hexline.application.feature.FindFeature.Member;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.id.WireId;
import io.hexline.rest.openapi.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A feature on the wire: of all that is known of it, what the description of its kind has. */
final class FeatureBody {

    private static final String USUAL_LANGUAGE = "en_us";

    private static final Set<String> AGENT = Settings.names("QueueAgent");

    private static final Set<String> AGENT_QUEUE = Settings.names("AgentQueue");

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private FeatureBody() {}

    static Map<String, Object> item(FeatureView view, FeatureKind kind) {
        FeatureBody body = new FeatureBody();
        body.describe(view);
        body.locate(view.location());
        boolean disabled = "false".equals(view.feature().settings().values().get("enabled"));
        body.facts.put("enabled", !disabled);
        return body.only(kind.shape().item());
    }

    static Map<String, Object> details(FeatureDetails details, FeatureKind kind) {
        FeatureBody body = new FeatureBody();
        Feature feature = details.view().feature();
        body.describe(details.view());
        body.facts.put("enabled", true);
        body.facts.put("greetingUploaded", false);
        body.facts.put("voiceMessageForwardingEnabled", false);
        List<Map<String, Object>> alternates = alternates(details, kind);
        body.facts.put(FeatureFields.ALTERNATES, alternates);
        body.facts.put(
                kind.members(),
                Lists.transform(
                        details.members(), member -> member(member, kind.shape().member())));
        body.facts.put(
                FeatureFields.ORIGINATORS,
                Lists.transform(
                        details.originators(),
                        member -> member(member, kind.shape().member())));
        body.nameAndSpeak(details.view());
        kind.shape()
                .settings()
                .written(feature.settings().values())
                .properties()
                .forEach(setting -> body.facts.put(setting.getKey(), setting.getValue()));
        if (body.facts.get(FeatureFields.ALTERNATE_SETTINGS) instanceof ObjectNode around) {
            around.putPOJO(FeatureFields.ALTERNATES, alternates);
        }
        return body.only(kind.shape().details());
    }

    private static List<Map<String, Object>> alternates(FeatureDetails details, FeatureKind kind) {
        return details.view().feature().further().alternates().stream()
                .map(further -> {
                    FeatureBody body = new FeatureBody();
                    body.facts.put("phoneNumber", further.number().value());
                    body.facts.put("ringPattern", further.ring().name());
                    body.facts.put("tollFreeNumber", details.types().get(further.number()) == NumberType.TOLL_FREE);
                    return body.only(kind.shape().alternate());
                })
                .toList();
    }

    /** An agent of call queues; one belongs to a queue or does not, and is never told to leave it for a while. */
    static Map<String, Object> agent(AgentView view) {
        Map<String, Object> facts = member(view.agent(), AGENT);
        Stream<LocationId> places =
                view.queues().stream().map(queue -> queue.location().id());
        facts.put("queueCount", view.queues().size());
        facts.put("locationCount", places.distinct().count());
        facts.put("joinCount", view.queues().size());
        facts.put("unjoinCount", 0);
        return facts;
    }

    static Map<String, Object> queue(FeatureView view) {
        FeatureBody body = new FeatureBody();
        body.describe(view);
        body.locate(view.location());
        body.facts.put("joinEnabled", true);
        return body.only(AGENT_QUEUE);
    }

    private static Map<String, Object> member(Member member, Set<String> keys) {
        FeatureBody body = new FeatureBody();
        Id id = member.id();
        body.facts.put("id", WireId.text(id));
        body.facts.put("firstName", member.name().flatMap(PersonName::first).orElse("."));
        body.facts.put("lastName", member.name().flatMap(PersonName::last).orElse(member.displayName()));
        body.facts.put(
                "type", id instanceof PersonId ? "PEOPLE" : id instanceof WorkspaceId ? "PLACE" : "VIRTUAL_LINE");
        body.reach(member.lines().number(), member.lines().extension(), member.routingPrefix());
        return body.only(keys);
    }

    private void locate(Location location) {
        facts.put("locationName", location.name());
        facts.put("locationId", WireId.text(location.id()));
    }

    private void describe(FeatureView view) {
        Feature feature = view.feature();
        facts.put("id", WireId.of(feature.owner()));
        facts.put("name", feature.name());
        reach(
                feature.number(),
                feature.extension(),
                view.location().calling().map(CallingProfile::settings).flatMap(set -> set.routingPrefix()));
        facts.put("tollFreeNumber", view.numberType().equals(Optional.of(NumberType.TOLL_FREE)));
        facts.put("hasCxEssentials", false);
    }

    private void reach(Optional<PhoneNumber> number, Optional<Extension> extension, Optional<String> prefix) {
        number.ifPresent(known -> facts.put("phoneNumber", known.value()));
        extension.ifPresent(known -> facts.put("extension", known.value()));
        prefix.ifPresent(known -> facts.put("routingPrefix", known));
        prefix.ifPresent(before -> extension.ifPresent(known -> facts.put("esn", before + known)));
    }

    /** What is shown of it and spoken there, where nobody has set anything else. */
    private void nameAndSpeak(FeatureView view) {
        Feature feature = view.feature();
        String language = Optional.ofNullable(feature.settings().values().get("languageCode"))
                .map(code -> code.replace("\"", ""))
                .or(() -> view.location().premises().announcementLanguage())
                .orElse(USUAL_LANGUAGE);
        facts.put("firstName", ".");
        facts.put("lastName", feature.number().map(PhoneNumber::value).orElse(feature.name()));
        facts.put("languageCode", language);
        facts.put("language", Locale.forLanguageTag(language.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH));
        view.location().premises().timeZone().ifPresent(zone -> facts.put("timeZone", zone));
    }

    private Map<String, Object> only(Set<String> keys) {
        facts.keySet().retainAll(keys);
        return facts;
    }
}
