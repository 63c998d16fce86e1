package io.hexline.conformance.run;

import io.hexline.conformance.expectation.Answer;
import io.hexline.conformance.expectation.Mismatch;
import java.util.List;

/** What every answer is held against, whatever the scenario expects of it. */
public interface AnswerCheck {

    /**
     * Everything in an answer that is not as it should be.
     *
     * @param path as it was sent, without the parameters
     */
    List<Mismatch> mismatches(String method, String path, Answer answer);
}
