package io.hexline.demo;

/** One step of the story. */
interface DemoStep {

    /** What happens, in a sentence. */
    String title();

    /**
     * Lets it happen and shows it.
     *
     * @return what came of it, in a sentence
     * @throws UnexpectedResult if it came out otherwise
     */
    String run(DemoContext context) throws InterruptedException;
}
