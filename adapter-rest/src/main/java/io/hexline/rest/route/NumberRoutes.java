package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.MANAGE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.READ_AVAILABLE;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_QUEUES_AND_LINES;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.number.NumberPurpose.CALLBACK;
import static io.hexline.application.number.NumberPurpose.CALLER_ID;
import static io.hexline.application.number.NumberPurpose.CHARGE;
import static io.hexline.application.number.NumberPurpose.FEATURE;
import static io.hexline.application.number.NumberPurpose.FORWARDING;
import static io.hexline.application.number.NumberPurpose.LOCATION;
import static io.hexline.application.number.NumberPurpose.PRIMARY;
import static io.hexline.application.number.NumberPurpose.SECONDARY;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import com.google.common.collect.ImmutableListMultimap;
import io.hexline.application.NumberUseCases;
import io.hexline.application.number.FindAvailableNumbers;
import io.hexline.application.number.NumberPurpose;
import io.hexline.rest.number.ActivateNumbersOperation;
import io.hexline.rest.number.AddNumbersOperation;
import io.hexline.rest.number.AvailableNumbersOperation;
import io.hexline.rest.number.ListNumbersOperation;
import io.hexline.rest.number.RemoveNumbersOperation;
import io.hexline.rest.number.ValidateExtensionsOperation;
import io.hexline.rest.number.ValidateNumbersOperation;
import java.util.List;
import java.util.stream.Stream;

/** The methods and paths that are about numbers and extensions. */
final class NumberRoutes {

    private static final String CONFIG = "/v1/telephony/config";
    private static final String LOCATION_PATH = CONFIG + "/locations/{locationId}";
    private static final String NUMBERS = LOCATION_PATH + "/numbers";
    private static final String PERSON = CONFIG + "/people/{personId}";
    private static final String WORKSPACE = CONFIG + "/workspaces/{workspaceId}";
    private static final String VIRTUAL_LINE = CONFIG + "/virtualLines/{virtualLineId}";
    private static final String DNIS = LOCATION_PATH + "/queues/dnis";

    /** What stands in the path of a list of available numbers, and what they are for. */
    private static final ImmutableListMultimap<NumberPurpose, String> AVAILABLE =
            ImmutableListMultimap.<NumberPurpose, String>builder()
                    .put(PRIMARY, CONFIG + "/people/primary")
                    .putAll(SECONDARY, PERSON + "/secondary", PERSON + "/faxMessage", LOCATION_PATH + "/webexGo")
                    .putAll(SECONDARY, CONFIG + "/workspaces", WORKSPACE + "/secondary", WORKSPACE + "/faxMessage")
                    .putAll(SECONDARY, CONFIG + "/virtualLines", VIRTUAL_LINE + "/faxMessage")
                    .putAll(FORWARDING, PERSON + "/callForwarding", PERSON + "/callIntercept")
                    .putAll(FORWARDING, WORKSPACE + "/callForwarding", WORKSPACE + "/callIntercept")
                    .put(FORWARDING, VIRTUAL_LINE + "/callForwarding")
                    .putAll(
                            FORWARDING,
                            LOCATION_PATH + "/callIntercept",
                            LOCATION_PATH + "/autoAttendants/callForwarding",
                            LOCATION_PATH + "/huntGroups/callForwarding",
                            LOCATION_PATH + "/operatingModes/callForwarding",
                            LOCATION_PATH + "/queues/callForwarding")
                    .putAll(CALLBACK, PERSON + "/emergencyCallbackNumber", LOCATION_PATH + "/emergencyCallbackNumber")
                    .putAll(CALLBACK, WORKSPACE + "/emergencyCallbackNumber", VIRTUAL_LINE + "/emergencyCallbackNumber")
                    .put(LOCATION, LOCATION_PATH)
                    .put(CALLER_ID, LOCATION_PATH + "/externalCallerId")
                    .put(CHARGE, LOCATION_PATH + "/chargeNumber")
                    .putAll(
                            FEATURE,
                            LOCATION_PATH + "/autoAttendants",
                            LOCATION_PATH + "/autoAttendants/alternate",
                            LOCATION_PATH + "/huntGroups",
                            LOCATION_PATH + "/huntGroups/alternate",
                            LOCATION_PATH + "/paging",
                            LOCATION_PATH + "/queues",
                            LOCATION_PATH + "/queues/alternate",
                            DNIS,
                            LOCATION_PATH + "/singleNumberReach",
                            LOCATION_PATH + "/voicePortal",
                            LOCATION_PATH + "/voicemailGroups",
                            LOCATION_PATH + "/voicemailGroups/faxMessage")
                    .build();

    private NumberRoutes() {}

    static List<Route> to(NumberUseCases numbers) {
        return Stream.concat(inventory(numbers), available(numbers.findAvailableNumbers()))
                .toList();
    }

    private static Stream<Route> inventory(NumberUseCases numbers) {
        ValidateExtensionsOperation validateExtensions = new ValidateExtensionsOperation(numbers.validateExtensions());
        return Stream.of(
                get(CONFIG + "/numbers", READ_CALLING, new ListNumbersOperation(numbers.listNumbers())),
                post(NUMBERS, MANAGE_NUMBERS, new AddNumbersOperation(numbers.addNumbers())),
                put(NUMBERS, MANAGE_NUMBERS, new ActivateNumbersOperation(numbers.activateNumbers())),
                delete(NUMBERS, MANAGE_NUMBERS, new RemoveNumbersOperation(numbers.removeNumbers())),
                post(
                        CONFIG + "/actions/validateNumbers/invoke",
                        UPDATE_CALLING,
                        new ValidateNumbersOperation(numbers.validateNumbers())),
                post(CONFIG + "/actions/validateExtensions/invoke", READ_AVAILABLE, validateExtensions),
                post(LOCATION_PATH + "/actions/validateExtensions/invoke", MANAGE_NUMBERS, validateExtensions));
    }

    private static Stream<Route> available(FindAvailableNumbers find) {
        return AVAILABLE.entries().stream()
                .map(entry -> get(
                        entry.getValue() + "/availableNumbers",
                        entry.getValue().equals(DNIS) ? READ_QUEUES_AND_LINES : READ_AVAILABLE,
                        new AvailableNumbersOperation(find, entry.getKey())));
    }
}
