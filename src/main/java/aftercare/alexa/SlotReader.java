package aftercare.alexa;

import aftercare.dialogue.Heard;
import aftercare.rules.Product;
import aftercare.rules.RuleBook;
import aftercare.time.SpokenTime;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The slots of an intent as what was heard.
 *
 * <p>Only a match of Alexa's entity resolution counts as a thing of the catalogue; words without a
 * match, or with one that the rule book lacks, stay words. Characters that cannot be spoken, blank
 * values, unknown slots and missing parts are as if nothing was said.
 */
final class SlotReader {
  private static final String NOT_UNDERSTOOD = "?";

  /** Control and format characters, halves of surrogate pairs and what is no character at all. */
  private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{C}&&\\S]");

  /** One value of a slot: its words, and the id it resolved to. */
  private record Said(String words, Optional<String> id) {}

  private final Map<String, Slot> slots;
  private final RuleBook rules;

  SlotReader(Intent intent, RuleBook rules) {
    this.rules = rules;
    this.slots = Optional.ofNullable(intent).map(Intent::getSlots).orElse(Map.of());
  }

  Heard heard() {
    return new Heard(
        ids(SlotName.ACTIVITY, SlotName.ALSO_ACTIVITY),
        Stream.of(SlotName.ACTIVITY, SlotName.ALSO_ACTIVITY)
            .flatMap(this::said)
            .filter(value -> value.id().isEmpty() && !value.words().equals(NOT_UNDERSTOOD))
            .map(Said::words)
            .toList(),
        ids(SlotName.SYMPTOM, SlotName.ALSO_SYMPTOM),
        ids(SlotName.PRODUCT).stream().findFirst(),
        ids(SlotName.OTHER).stream().findFirst(),
        ids(SlotName.AREA),
        new SpokenTime(
            words(SlotName.WHEN),
            words(SlotName.AGO),
            TreatmentClock.awake(words(SlotName.TIME)),
            idOrWords(SlotName.ROUGH)),
        new SpokenTime(
            words(SlotName.PLAN_DATE),
            words(SlotName.PLAN_IN),
            words(SlotName.PLAN_TIME),
            idOrWords(SlotName.PLAN_ROUGH)));
  }

  private List<String> ids(String... names) {
    return Stream.of(names)
        .flatMap(this::said)
        .flatMap(value -> value.id().stream())
        .distinct()
        .toList();
  }

  private String words(String slot) {
    return said(slot).map(Said::words).findFirst().orElse("");
  }

  private String idOrWords(String slot) {
    return said(slot).map(value -> value.id().orElse(value.words())).findFirst().orElse("");
  }

  private Stream<Said> said(String name) {
    Slot slot = slots.get(name);
    if (slot == null) {
      return Stream.empty();
    }
    Stream<Said> values =
        slot.getSlotValue() == null
            ? Stream.of(new Said(strip(slot.getValue()), id(slot.getResolutions())))
            : said(slot.getSlotValue());
    return values
        .filter(value -> !value.words().isEmpty())
        .map(value -> new Said(value.words(), value.id().filter(id -> isInTheBook(name, id))));
  }

  /** The model may be newer than this code: an id that the book lacks is no match. */
  private boolean isInTheBook(String slot, String id) {
    return switch (slot) {
      case SlotName.ACTIVITY, SlotName.ALSO_ACTIVITY ->
          rules.activity(id).isPresent() || rules.ambiguity(id).isPresent();
      case SlotName.SYMPTOM, SlotName.ALSO_SYMPTOM ->
          rules.symptom(id).isPresent() || rules.ambiguity(id).isPresent();
      case SlotName.AREA -> rules.area(id).isPresent();
      case SlotName.PRODUCT -> rules.product(id).filter(Product::supported).isPresent();
      case SlotName.OTHER -> rules.product(id).filter(product -> !product.supported()).isPresent();
      default -> true;
    };
  }

  private static Stream<Said> said(SlotValue value) {
    if (value instanceof SimpleSlotValue simple) {
      return Stream.of(new Said(strip(simple.getValue()), id(simple.getResolutions())));
    }
    return value instanceof ListSlotValue list && list.getValues() != null
        ? list.getValues().stream().filter(Objects::nonNull).flatMap(SlotReader::said)
        : Stream.empty();
  }

  /** The first match of any authority; static and dynamic entities are two. */
  private static Optional<String> id(Resolutions resolutions) {
    if (resolutions == null || resolutions.getResolutionsPerAuthority() == null) {
      return Optional.empty();
    }
    return resolutions.getResolutionsPerAuthority().stream()
        .filter(SlotReader::matched)
        .flatMap(resolution -> resolution.getValues().stream())
        .filter(Objects::nonNull)
        .map(ValueWrapper::getValue)
        .filter(value -> value != null && value.getId() != null)
        .map(value -> value.getId())
        .findFirst();
  }

  private static boolean matched(Resolution resolution) {
    return resolution != null
        && resolution.getStatus() != null
        && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH
        && resolution.getValues() != null;
  }

  private static String strip(String value) {
    return value == null ? "" : UNSPEAKABLE.matcher(value).replaceAll("").strip();
  }
}
