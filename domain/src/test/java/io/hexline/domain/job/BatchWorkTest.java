package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.job.BatchOutcome.Stage;
import io.hexline.domain.job.BatchWork.DisableCalling;
import io.hexline.domain.job.BatchWork.Kind;
import io.hexline.domain.job.BatchWork.MoveNumbers;
import io.hexline.domain.job.BatchWork.UpdateRoutingPrefix;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchWorkTest {

    private static final LocationId OSLO = new LocationId("oslo");
    private static final LocationId BERGEN = new LocationId("bergen");

    private static final BatchWork.Visitor<Kind> KIND = new BatchWork.Visitor<>() {
        @Override
        public Kind visit(MoveNumbers work) {
            return Kind.MANAGE_NUMBERS;
        }

        @Override
        public Kind visit(DisableCalling work) {
            return Kind.DISABLE_CALLING;
        }

        @Override
        public Kind visit(UpdateRoutingPrefix work) {
            return Kind.UPDATE_ROUTING_PREFIX;
        }
    };

    @Test
    void eachKindIsVisitedAsWhatItIs() {
        List<BatchWork> works = List.of(
                new MoveNumbers(OSLO, BERGEN, List.of(new PhoneNumber("+4721555101"))),
                new DisableCalling(OSLO, "Oslo", false),
                new UpdateRoutingPrefix(OSLO));

        for (BatchWork work : works) {
            assertEquals(work.kind(), work.accept(KIND));
        }
    }

    @Test
    void anItemThatFailedHasItsReasons() {
        List<BatchCode.BatchReason> reasons = List.of(BatchCode.NUMBER_INACTIVE.because("It is inactive."));

        assertEquals(new BatchOutcome(Stage.FAILED, 0, reasons), BatchOutcome.failed(reasons));
    }
}
