package io.hexline.bootstrap.demo;

/** One step of the story. */
interface Step {

    /** What happens, in a sentence. */
    String title();

    /**
     * Lets it happen and shows it.
     *
     * @return what came of it, in a sentence
     * @throws NotAsTold if it came out otherwise
     */
    String tell(Scene scene) throws InterruptedException;
}
