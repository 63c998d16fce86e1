package io.hexline.rest.feature;

import io.hexline.application.feature.FeatureKey;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.openapi.Settings;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/**
 * What the kinds of features differ in, on the wire.
 *
 * @param path the part of a path that stands for the kind
 * @param list the key of a list
 * @param variable of a path, that holds an id
 * @param members the key of those who belong to one; empty where nobody does
 * @param created the status where one was created
 */
public record FeatureKind(
        FeatureType type, String path, String list, String variable, String members, int created, Shape shape) {

    /** All that are served. */
    public static final List<FeatureKind> ALL = List.of(
            new FeatureKind(
                    FeatureType.HUNT_GROUP,
                    "huntGroups",
                    "huntGroups",
                    "huntGroupId",
                    "agents",
                    200,
                    Shape.of("HuntGroup")),
            new FeatureKind(
                    FeatureType.CALL_QUEUE, "queues", "queues", "queueId", "agents", 200, Shape.of("CallQueue")),
            new FeatureKind(
                    FeatureType.AUTO_ATTENDANT,
                    "autoAttendants",
                    "autoAttendants",
                    "autoAttendantId",
                    "",
                    201,
                    Shape.of("AutoAttendant")),
            new FeatureKind(
                    FeatureType.PAGING_GROUP,
                    "paging",
                    "locationPaging",
                    "pagingId",
                    "targets",
                    201,
                    Shape.of("PagingGroup")),
            new FeatureKind(
                    FeatureType.VOICEMAIL_GROUP,
                    "voicemailGroups",
                    "voicemailGroups",
                    "voicemailGroupId",
                    "",
                    201,
                    Shape.of("VoicemailGroup")),
            new FeatureKind(
                    FeatureType.CALL_PARK_EXTENSION,
                    "callParkExtensions",
                    "callParkExtensions",
                    "callParkExtensionId",
                    "",
                    201,
                    Shape.of("CallParkExtension")));

    /**
     * The keys of answers, as the description has them.
     *
     * @param settings those that are kept and given back as they came
     * @param details of one
     * @param item of one among others
     * @param member of somebody who belongs to one
     * @param alternate of a further number; empty where there are none
     */
    record Shape(Settings settings, Set<String> details, Set<String> item, Set<String> member, Set<String> alternate) {

        private static final Set<String> NO_SETTINGS = Set.of(
                "name",
                "phoneNumber",
                "extension",
                "agents",
                "targets",
                FeatureFields.ORIGINATORS,
                FeatureFields.ALTERNATES);

        static Shape of(String schema) {
            return new Shape(
                    Settings.of(schema, schema + "Update", NO_SETTINGS),
                    Settings.names(schema),
                    Settings.names(schema + "Item"),
                    Settings.names(schema + "Member"),
                    Settings.names(schema + "AlternateNumber"));
        }
    }

    boolean hasMembers() {
        return !members.isEmpty();
    }

    boolean hasNumber() {
        return shape.details().contains("phoneNumber");
    }

    /** The feature that the path names; 404 where its location is hidden from the caller. */
    Either<Problem, FeatureKey> inPath(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> Call.parsed(
                                        variable,
                                        WireId.readFeature(
                                                type, call.request().variables().get(variable), FeatureId::parse))
                                .map(id -> new FeatureKey(org, location, type, id))));
    }
}
