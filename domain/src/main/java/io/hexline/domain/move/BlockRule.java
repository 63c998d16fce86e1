package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Numbers that were ordered as a block move as a block. */
public enum BlockRule implements MoveRule {
    ONE_BLOCK(when(MoveNumberCode.SEVERAL_BLOCKS, facts -> blocks(facts).size() > 1)),
    ALL_OF_THE_BLOCK(
            ofOneBlock(MoveNumberCode.NUMBERS_OUTSIDE_BLOCK, (facts, block) -> numbersIn(block, facts) < total(facts))),
    VERIFIED(ofOneBlock(
            MoveNumberCode.BLOCK_NOT_VERIFIED, (facts, block) -> isWhole(block, facts) && someUnverified(facts))),
    WHOLE_BLOCK(ofOneBlock(
            MoveNumberCode.BLOCK_INCOMPLETE,
            (facts, block) -> total(facts) > 1 && numbersIn(block, facts) == total(facts) && !isWhole(block, facts))),
    INSIDE_THE_BLOCK(ofOneBlock(
            MoveNumberCode.NUMBER_OUTSIDE_BLOCK, (facts, block) -> total(facts) == 1 && outside(block, facts))),
    NO_CISCO_PSTN_BLOCK(when(
            MoveNumberCode.CISCO_PSTN_BLOCK,
            facts -> blocks(facts).stream().anyMatch(block -> isWhole(block, facts))
                    && facts.carriers().source().is(CarrierKind.CISCO_PSTN)));

    private final Criterion<MoveFacts> criterion;

    BlockRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return false;
    }

    /** Holds for the one block to which numbers that move belong; several blocks have a code of their own. */
    private static Criterion<MoveFacts> ofOneBlock(MoveNumberCode code, BiPredicate<MoveFacts, NumberBlock> holds) {
        return new Criterion<>(code, facts -> {
            List<NumberBlock> blocks = blocks(facts);
            return blocks.size() == 1 && holds.test(facts, blocks.get(0))
                    ? Optional.of(Evidence.of("first", blocks.get(0).first())
                            .and("last", blocks.get(0).last()))
                    : Optional.empty();
        });
    }

    private static List<NumberBlock> blocks(MoveFacts facts) {
        return facts.recordsToMove().stream()
                .flatMap(number -> number.standing().block().stream())
                .distinct()
                .toList();
    }

    private static int total(MoveFacts facts) {
        return facts.recordsToMove().size();
    }

    private static long numbersIn(NumberBlock block, MoveFacts facts) {
        return facts.recordsToMove().stream()
                .filter(number ->
                        number.standing().block().filter(block::equals).isPresent())
                .count();
    }

    private static boolean isWhole(NumberBlock block, MoveFacts facts) {
        return numbersIn(block, facts) == block.size() && !outside(block, facts);
    }

    private static boolean outside(NumberBlock block, MoveFacts facts) {
        return facts.recordsToMove().stream().map(InventoryNumber::number).anyMatch(number -> !block.contains(number));
    }

    private static boolean someUnverified(MoveFacts facts) {
        return facts.numbersToMove().stream()
                .flatMap(number -> facts.carriers().record(number).stream())
                .anyMatch(record -> !record.verified());
    }
}
