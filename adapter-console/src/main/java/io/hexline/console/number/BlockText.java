package io.hexline.console.number;

import com.google.common.base.Splitter;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Consecutive numbers as a text: the first, two dots, the last. */
final class BlockText {

    private static final Splitter BETWEEN = Splitter.on("..").trimResults();
    private static final BlockId ASKED_FOR = new BlockId("asked-for");

    private BlockText() {}

    static String of(NumberBlock block) {
        return block.first() + ".." + block.last();
    }

    /** Empty where the text is none. */
    static Optional<NumberBlock> read(String text) {
        List<PhoneNumber> ends = BETWEEN.splitToStream(text)
                .flatMap(end -> Malformed.orNothing(PhoneNumber.parse(end)).stream())
                .toList();
        return Stream.of(ends)
                .filter(both -> both.size() == 2 && text.equals(both.get(0) + ".." + both.get(1)))
                .filter(both -> isAscending(both.get(0).value(), both.get(1).value()))
                .map(both -> new NumberBlock(ASKED_FOR, both.get(0), both.get(1)))
                .findFirst();
    }

    private static boolean isAscending(String first, String last) {
        return first.length() == last.length() && first.compareTo(last) <= 0;
    }
}
