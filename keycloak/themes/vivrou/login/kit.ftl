<#-- The few pieces that sign-in pages are made of, with the same classes as the application's. -->
<#macro alert type="info">
<div class="alert alert--${(type == "error")?then("danger", (type == "success")?then("ok", (type == "warning")?then("warn", "info")))}" role="${(type == "error")?then("alert", "status")}" id="message">
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><#if type == "success"><path d="M4 12.5 9.5 18 20 6.5"/><#elseif type == "info"><circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.5v.1"/><#else><path d="M12 4 2.8 20h18.4z"/><path d="M12 10v5M12 17.6v.1"/></#if></svg>
  <div><#nested></div>
</div>
</#macro>

<#macro input name label type="text" value="" autocomplete="off" focus=false invalid=false hint="">
<div class="field<#if invalid> field--error</#if>">
  <label for="${name}">${label}</label>
  <#if hint?has_content><span class="hint" id="${name}-hint">${hint}</span></#if>
  <input class="input" id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" dir="ltr" required<#if focus> autofocus</#if><#if invalid> aria-invalid="true"</#if><#if invalid || hint?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if invalid> ${name}-error</#if>"</#if>>
  <#nested>
</div>
</#macro>

<#macro error name fields...>
<#if messagesPerField.existsError(name)>
  <span class="error" id="${name}-error"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4 2.8 20h18.4z"/><path d="M12 10v5M12 17.6v.1"/></svg>${kcSanitize(messagesPerField.get(name))?no_esc}</span>
</#if>
</#macro>

<#macro password name label autocomplete focus=false invalid=false hint="">
<div class="field<#if invalid> field--error</#if>">
  <div class="row row--between"><label for="${name}">${label}</label><#nested "beside"></div>
  <#if hint?has_content><span class="hint" id="${name}-hint">${hint}</span></#if>
  <div class="password">
    <input class="input" id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" dir="ltr" required<#if focus> autofocus</#if><#if invalid> aria-invalid="true"</#if><#if invalid || hint?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if invalid> ${name}-error</#if>"</#if>>
    <button class="btn btn--second" type="button" hidden data-shows="${name}" data-hide="${msg("hidePassword")}">${msg("showPassword")}</button>
  </div>
  <#nested "error">
</div>
</#macro>

<#macro tick name label checked=false>
<label class="tick"><input type="checkbox" id="${name}" name="${name}" value="on"<#if checked> checked</#if>> ${label}</label>
</#macro>

<#macro submit label name="login" id="kc-login">
<button class="btn btn--big btn--wide" name="${name}" id="${id}" type="submit" value="on" data-once>${label}</button>
</#macro>
