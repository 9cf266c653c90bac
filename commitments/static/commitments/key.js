// A security key that was not used: say so, where allauth's script is silent.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const told = document.getElementById("key-failed");
  told.hidden = false;
  told.focus();
});
