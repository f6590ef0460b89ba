// The slider between two pictures, and everything unfolded for printing.
document.querySelectorAll('.compare input').forEach(function (slider) {
  slider.addEventListener('input', function () { slider.parentNode.style.setProperty('--cut', slider.value + '%'); });
});
addEventListener('beforeprint', function () {
  document.querySelectorAll('details').forEach(function (part) { part.open = true; });
});
