package io.hexline.bootstrap.moves;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a move does outside, by the names of the calls. */
final class Commands {

    /** The steps of a user with recording, one announcement, one device and a number, and how each is undone. */
    static final List<Step> STEPS = List.of(
            new Step("CallRecording.disable", "CallRecording.restore"),
            new Step("UserFiles.move", "UserFiles.moveBack"),
            new Step("UserFiles.move", "UserFiles.moveBack"),
            new Step("CallingPlatform.put", "CallingPlatform.put"),
            new Step("NumberOrders.provisionAtTarget", "NumberOrders.withdrawFromTarget"),
            new Step("NumberOrders.deleteFromSource", "NumberOrders.provisionAtTarget"),
            new Step("NumberOrders.updateNumberReferences", "NumberOrders.updateNumberReferences"),
            new Step("NumberOrders.updateLocationReference", "NumberOrders.updateLocationReference"),
            new Step("EmergencyAddresses.update", "EmergencyAddresses.update"),
            new Step("Billing.numbersMoved", "Billing.numbersMoved"));

    static final Set<String> ALL = Set.of(
            "NumberOrders.place",
            "NumberOrders.cancel",
            "NumberOrders.undo",
            "NumberOrders.undoPlaced",
            "CallRecording.disable",
            "CallRecording.restore",
            "CallRecording.move",
            "CallRecording.close",
            "UserFiles.move",
            "UserFiles.moveBack",
            "CallingPlatform.put",
            "NumberOrders.deleteFromSource",
            "NumberOrders.provisionAtTarget",
            "NumberOrders.withdrawFromTarget",
            "NumberOrders.updateNumberReferences",
            "NumberOrders.updateLocationReference",
            "EmergencyAddresses.update",
            "Billing.numbersMoved",
            "Billing.userMoved");

    record Step(String forward, String back) {}

    private Commands() {}

    /** A move of which everything was done. */
    static List<String> done() {
        return Stream.of(
                        Stream.of("NumberOrders.place"),
                        STEPS.stream().map(Step::forward),
                        Stream.of("CallRecording.move", "Billing.userMoved"))
                .flatMap(names -> names)
                .toList();
    }

    /**
     * A move of which this many steps were done, and undone in reverse order, because of what was tried next.
     *
     * @param tried how many steps were tried
     */
    static List<String> undone(int done, int tried) {
        return Stream.of(
                        Stream.of("NumberOrders.place"),
                        STEPS.stream().limit(tried).map(Step::forward),
                        IntStream.iterate(done - 1, step -> step >= 0, step -> step - 1)
                                .mapToObj(step -> STEPS.get(step).back()),
                        Stream.of("NumberOrders.undoPlaced"))
                .flatMap(names -> names)
                .toList();
    }
}
