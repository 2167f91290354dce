package aftercare.alexa;

import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Slots as Alexa delivers them. */
final class Slots {
  private Slots() {}

  /** A slot of one value; without ids its words matched nothing. */
  static Slot slot(String name, String words, String... ids) {
    return Slot.builder()
        .withName(name)
        .withValue(words)
        .withResolutions(resolutions(ids))
        .withSlotValue(value(words, ids))
        .build();
  }

  /** A slot of several values, which then has no value of its own. */
  static Slot list(String name, SlotValue... values) {
    ListSlotValue list = ListSlotValue.builder().withValues(Arrays.asList(values)).build();
    return Slot.builder().withName(name).withSlotValue(list).build();
  }

  static SimpleSlotValue value(String words, String... ids) {
    return SimpleSlotValue.builder().withValue(words).withResolutions(resolutions(ids)).build();
  }

  static Resolutions resolutions(String... ids) {
    Resolution authority =
        ids.length == 0
            ? authority(StatusCode.ER_SUCCESS_NO_MATCH)
            : authority(StatusCode.ER_SUCCESS_MATCH, ids);
    return Resolutions.builder().withResolutionsPerAuthority(List.of(authority)).build();
  }

  static Resolution authority(StatusCode code, String... ids) {
    return Resolution.builder()
        .withAuthority("amzn1.er-authority.test")
        .withStatus(Status.builder().withCode(code).build())
        .withValues(Stream.of(ids).map(Slots::wrapped).toList())
        .build();
  }

  private static ValueWrapper wrapped(String id) {
    return ValueWrapper.builder()
        .withValue(Value.builder().withId(id).withName(id.replace('_', ' ')).build())
        .build();
  }
}
