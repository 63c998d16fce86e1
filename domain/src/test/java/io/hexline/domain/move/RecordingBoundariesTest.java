package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.CallSettings.RecordingAccount.Mode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the rules about recording accounts begin and end. */
class RecordingBoundariesTest {

    static Stream<Arguments> moves() {
        return Stream.of(
                move(
                        "who is not recorded has no vendor that could change, nor a point that could move",
                        MoveFixture.clean().target(target -> {
                            target.recordingVendor = "other";
                            target.externalGroup = "other";
                        })),
                move(
                        "an account with which no call is recorded changes without a word",
                        MoveFixture.clean()
                                .recorded(inGroup("group").disabled())
                                .target(target -> {
                                    target.recordingVendor = "other";
                                    target.externalGroup = "other";
                                })),
                move(
                        "and is closed without a word",
                        MoveFixture.clean()
                                .recorded(inGroup("group").disabled())
                                .target(target -> target.recordingVendor = null)),
                move(
                        "what is lost is not moved",
                        MoveFixture.clean().recorded(true).target(target -> {
                            target.recordingVendor = null;
                            target.externalGroup = "other";
                        }),
                        "25388"),
                move(
                        "a dub point in another group than the source's stays there",
                        MoveFixture.clean()
                                .recorded(inGroup("elsewhere"))
                                .target(target -> target.externalGroup = "other")),
                move(
                        "and where the target has no group",
                        MoveFixture.clean().recorded(true).target(target -> target.externalGroup = null)),
                move(
                        "a vendor that is not the source's changes too",
                        MoveFixture.clean().recorded(new RecordingAccount("third", Mode.ON_DEMAND, Optional.empty())),
                        "25389"),
                move(
                        "who is recorded has both",
                        MoveFixture.clean().recorded(true).target(target -> {
                            target.recordingVendor = "other";
                            target.externalGroup = "other";
                        }),
                        "25389",
                        "25390"));
    }

    private static RecordingAccount inGroup(String group) {
        return new RecordingAccount("vendor", Mode.ALWAYS, Optional.of(group));
    }

    private static Arguments move(String what, MoveFixture move, String... codes) {
        return arguments(what, move, List.of(codes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void found(String what, MoveFixture move, List<String> codes) {
        assertEquals(codes, move.codes(), what);
    }
}
