package aftercare.skillpackage;

import com.amazon.ask.smapi.model.v1.skill.Manifest.SkillManifestEnvelope;
import com.amazon.ask.smapi.model.v1.skill.interactionModel.InteractionModelData;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A file read strictly into Amazon's own classes of it: an unknown field, a value of another type,
 * a field given twice and a value that is not among the listed ones are problems.
 */
final class AmazonsDefinition {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addHandler(new Discriminator())
          .build();

  private AmazonsDefinition() {}

  static List<String> problems(String file, String text) {
    Class<?> type =
        file.equals(SkillPackage.MANIFEST)
            ? SkillManifestEnvelope.class
            : InteractionModelData.class;
    try {
      List<String> problems = new ArrayList<>();
      listed(STRICT.readValue(text, type), "", problems);
      return problems;
    } catch (JsonProcessingException e) {
      return List.of(e.getOriginalMessage());
    }
  }

  /** Lets the field through that tells a polymorphic class, which its classes do not declare. */
  private static final class Discriminator extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object bean,
        String name) {
      for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
        JsonTypeInfo told = type.getAnnotation(JsonTypeInfo.class);
        if (told != null && told.property().equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The classes read a value of an enum that they do not know as one of this name. */
  private static void listed(Object value, String where, List<String> problems) {
    if (value instanceof Enum<?> one && one.name().equals("UNKNOWN_TO_SDK_VERSION")) {
      problems.add(where + ": not a value that Amazon lists");
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> listed(one, where + "/" + key, problems));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> listed(one, where, problems));
    } else if (value != null && value.getClass().getName().startsWith("com.amazon.ask.smapi")) {
      fields(value, where, problems);
    }
  }

  private static void fields(Object bean, String where, List<String> problems) {
    for (Method getter : bean.getClass().getMethods()) {
      String name = getter.getName();
      boolean isField = getter.getParameterCount() == 0 && name.startsWith("get");
      if (isField && !name.equals("getClass") && !isAbsent(bean, getter)) {
        listed(call(bean, getter), where + "/" + name.substring("get".length()), problems);
      }
    }
  }

  /** An enum that is not given at all is read like one that is not known; its text is not there. */
  private static boolean isAbsent(Object bean, Method getter) {
    try {
      return getter.getReturnType().isEnum()
          && call(bean, bean.getClass().getMethod(getter.getName() + "AsString")) == null;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object bean, Method getter) {
    try {
      return getter.invoke(bean);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
