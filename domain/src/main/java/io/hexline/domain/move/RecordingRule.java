package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import java.util.Optional;

/** What becomes of call recording. */
public enum RecordingRule implements MoveRule {
    DISABLED_WITHOUT_VENDOR(when(
            MoveImpactCode.RECORDING_DISABLED,
            facts -> facts.recording().enabled() && targetVendor(facts).isEmpty())),
    VENDOR_CHANGES(new Criterion<>(MoveImpactCode.RECORDING_VENDOR_CHANGED, RecordingRule::vendorChange)),
    DUB_POINT_MOVES(when(MoveImpactCode.DUB_POINT_MOVED, RecordingRule::dubPointMoves));

    private final Criterion<MoveFacts> criterion;

    RecordingRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    private static Optional<String> targetVendor(MoveFacts facts) {
        return facts.targetCalling().infrastructure().recordingVendor();
    }

    private static Optional<Evidence> vendorChange(MoveFacts facts) {
        Optional<String> source = sourceInfrastructure(facts).flatMap(Infrastructure::recordingVendor);
        return targetVendor(facts)
                .filter(target -> facts.recording().enabled())
                .flatMap(target -> source.filter(vendor -> !vendor.equals(target))
                        .map(vendor -> Evidence.of("sourceVendor", vendor).and("targetVendor", target)));
    }

    private static boolean dubPointMoves(MoveFacts facts) {
        Optional<String> source = sourceInfrastructure(facts).flatMap(Infrastructure::externalGroup);
        Optional<String> target = facts.targetCalling().infrastructure().externalGroup();
        return facts.recording().enabled()
                && facts.recording().dubPoint()
                && source.isPresent()
                && target.isPresent()
                && !source.equals(target);
    }

    private static Optional<Infrastructure> sourceInfrastructure(MoveFacts facts) {
        return facts.sourceCalling().map(CallingProfile::infrastructure);
    }
}
