package aftercare.dialogue;

/** One kind of thing a person can say, and how the skill goes on from it. */
@FunctionalInterface
public interface Topic {
  Turn answer(Scene scene);
}
